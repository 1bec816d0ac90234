@echo off
rem Builds Dialtone if it has not been built yet, then starts it:
rem
rem   dialtone                  opens the workbench
rem   dialtone SUBCOMMAND ...   runs without a window; dialtone --help lists the subcommands
rem   dialtone rebuild          builds again after a change to the sources
rem
rem Needs a JDK 21 or newer, and Maven.
setlocal
set "ROOT=%~dp0"
set "ME=dialtone"
set "START=%ROOT%releng\org.dialtone.product\target\products\org.dialtone.product\win32\win32\x86_64\dialtone\dialtone.cmd"
if "%~1"=="rebuild" goto build
if exist "%START%" goto start

:build
call "%ROOT%releng\scripts\setup.cmd"
if errorlevel 1 exit /b %errorlevel%
echo dialtone: building; the first time takes minutes, because libraries are fetched 1>&2
call "%MAVEN%" -B -q -f "%ROOT%pom.xml" package -Dmaven.test.skip=true -Ddialtone.test.sources=none -Ddialtone.os=win32 -Ddialtone.ws=win32 -Ddialtone.arch=x86_64 > "%ROOT%.build\dialtone.log" 2>&1
if errorlevel 1 (
	echo dialtone: the build failed; the log is %ROOT%.build\dialtone.log 1>&2
	exit /b 1
)
if "%~1"=="rebuild" exit /b 0

:start
"%START%" %*
