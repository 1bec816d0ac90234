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
set "common=-XX:+UseSerialGC"
rem The quick compiler alone halves the work of a start. A server that runs for days is
rem worth the slow one, too.
set "quick=-XX:TieredStopAtLevel=1"
rem The slow compiler comes ten times later than usual: it would take the processor from the first requests.
set "late=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"

set "first=%~1"
if not defined first goto window
if "%first:~0,2%"=="--" goto headless
if not "%first:~0,1%"=="-" goto headless
if "%first:~2%"=="" goto headless
goto window

rem No OSGi: the jars are on the class path. Those that are signed are on that of the
rem boot loader, which does not check signatures: that would take longer than the rest.
:headless
set "options=%quick% -Xms16m"
if "%first%"=="serve" set "options=-Xms8m -Xmx256m %late% -XX:FreqInlineSize=150 -XX:InlineSmallCode=1000"
set "boot="
set "classpath="
set "jars=org.eclipse.osgi, org.eclipse.equinox.common, org.eclipse.equinox.registry, org.dialtone. picocli, com.google.gson, org.apache.commons.commons-net, org.apache.commons.commons-compress, org.apache.commons.commons-io, org.apache.commons.lang3, org.snakeyaml.engine,"
for /f "tokens=1,3 delims=," %%a in ('findstr /b /l "%jars%" "%install%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"') do call :jar "%%a" "%%b"
"%DIALTONE_JAVA%\bin\java.exe" %common% %options% -Djava.awt.headless=true %DIALTONE_JAVA_OPTIONS% "-Xbootclasspath/a:%boot:~1%" -cp "%classpath:~1%" org.dialtone.cli.internal.Main %*
exit /b %errorlevel%

rem Puts a plug-in, by its name and its place, on the class path that it belongs to.
:jar
set "name=%~1"
if "%name%"=="org.dialtone.app" goto :eof
if "%name:~0,15%"=="org.dialtone.ui" goto :eof
if "%name:~0,12%"=="org.eclipse." (set "boot=%boot%;%install%%~2") else set "classpath=%classpath%;%install%%~2"
goto :eof

:window
for %%j in ("%install%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
rem The widgets are native code, which newer versions of Java remark upon unless allowed.
set "common=%common% %quick% -Xms64m --enable-native-access=ALL-UNNAMED"
rem 23 is how the workbench asks to be started again, after plug-ins were installed.
:again
"%DIALTONE_JAVA%\bin\java.exe" %common% %DIALTONE_JAVA_OPTIONS% -jar "%launcher%" %*
if %errorlevel%==23 goto again
exit /b %errorlevel%
