@echo off
rem Sets DIALTONE_JAVA to the home of a Java of version 21 or newer, or to nothing:
rem JAVA_HOME comes first, then PATH, then the folders that installers use.
set "DIALTONE_JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined DIALTONE_JAVA goto :eof
for /f "delims=" %%j in ('where java 2^>nul') do call :tryProgram "%%j"
if defined DIALTONE_JAVA goto :eof
for /d %%d in (
	"%ProgramFiles%\Eclipse Adoptium\*"
	"%ProgramFiles%\Java\*"
	"%ProgramFiles%\Microsoft\jdk-*"
	"%ProgramFiles%\Zulu\*"
	"%ProgramFiles%\Amazon Corretto\*"
	"%ProgramFiles%\BellSoft\*"
	"%LocalAppData%\Programs\Eclipse Adoptium\*"
	"%UserProfile%\.jdks\*"
) do call :try "%%~d"
goto :eof

:tryProgram
for %%b in ("%~dp1..") do call :try "%%~fb"
goto :eof

:try
if defined DIALTONE_JAVA goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
set "DIALTONE_VERSION="
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "DIALTONE_VERSION=%%~v"
if not defined DIALTONE_VERSION goto :eof
set "DIALTONE_VERSION=%DIALTONE_VERSION:"=%"
if %DIALTONE_VERSION% geq 21 set "DIALTONE_JAVA=%~1"
goto :eof
