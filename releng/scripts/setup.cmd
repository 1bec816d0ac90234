@echo off
rem What dialtone.cmd and verify.cmd share: sets JAVA_HOME to a JDK and MAVEN to a Maven
rem that are new enough; exit code 2 if there is none. Expects ROOT and ME.
call "%ROOT%features\org.dialtone.feature\rootfiles\windows\find-java.cmd"
if not defined DIALTONE_JAVA (
	echo %ME%: the build needs a JDK 21 or newer, and there is none: install one, or set JAVA_HOME to its folder. 1>&2
	exit /b 2
)
set "JAVA_HOME=%DIALTONE_JAVA%"
if not exist "%ROOT%.build" mkdir "%ROOT%.build"
set "MAVEN=%ROOT%.build\maven\apache-maven-3.9.16\bin\mvn.cmd"
if exist "%MAVEN%" exit /b 0
where mvn >nul 2>nul
if errorlevel 1 (
	echo %ME%: the build needs Maven, and there is no mvn on the PATH: install it. 1>&2
	exit /b 2
)
rem Any version can fetch the one that the build needs.
echo %ME%: fetching Maven 3.9.16 (once) 1>&2
pushd "%TEMP%"
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack -Dartifact=org.apache.maven:apache-maven:3.9.16:zip:bin "-DoutputDirectory=%ROOT%.build\maven"
popd
if not exist "%MAVEN%" (
	echo %ME%: could not fetch Maven 3.9.16. 1>&2
	exit /b 1
)
exit /b 0
