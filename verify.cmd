@echo off
rem Builds everything and runs every test: verify [MAVEN-OPTION ...]
rem
rem Maven counts the tests at the end of its output; the exit code is 0 only if the
rem build succeeded and nothing failed. Needs a JDK 21 or newer, and Maven.
setlocal
set "ROOT=%~dp0"
set "ME=verify"
call "%ROOT%releng\scripts\setup.cmd"
if errorlevel 1 exit /b %errorlevel%
call "%MAVEN%" -B -fae -f "%ROOT%pom.xml" clean verify %*
