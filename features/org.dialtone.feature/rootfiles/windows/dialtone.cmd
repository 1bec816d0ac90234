@echo off
rem Starts Dialtone on Windows.
rem
rem   dialtone                   opens the workbench
rem   dialtone -data FOLDER      opens it on another workspace
rem   dialtone SUBCOMMAND ...    runs without a window; dialtone --help lists the subcommands
rem
rem DIALTONE_JAVA_OPTIONS holds further options for Java, such as -Xmx256m.
setlocal
set "install=%~dp0"
call "%install%find-java.cmd"
if not defined DIALTONE_JAVA (
	echo dialtone: needs Java 21 or newer, and found none: install one, or set JAVA_HOME to its folder. 1>&2
	exit /b 2
)
for %%j in ("%install%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "common=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC"
rem The quick compiler alone halves the work of a start. A server that runs for days is
rem worth the slow one, too.
set "quick=-XX:TieredStopAtLevel=1"

set "first=%~1"
if not defined first goto window
if "%first:~0,2%"=="--" goto headless
if not "%first:~0,1%"=="-" goto headless
if "%first:~2%"=="" goto headless
goto window

:headless
if "%first%"=="serve" set "quick="
"%DIALTONE_JAVA%\bin\java.exe" %common% %quick% -Dosgi.startLevel=4 -Djava.awt.headless=true %DIALTONE_JAVA_OPTIONS% -jar "%launcher%" -nosplash -data @none -application org.dialtone.cli.application %*
exit /b %errorlevel%

rem 23 is how the workbench asks to be started again, after plug-ins were installed.
:window
"%DIALTONE_JAVA%\bin\java.exe" %common% %quick% %DIALTONE_JAVA_OPTIONS% -jar "%launcher%" %*
if %errorlevel%==23 goto window
exit /b %errorlevel%
