@echo off
rem Starts Caspia on Windows. The first start builds it; so does any start after the sources changed. Without arguments it opens the
rem window, with arguments it is the command line: caspia --help
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "TARGET=%HOME_DIR%\target"
set "JAR=%TARGET%\caspia.jar"
set "STAMP=%TARGET%\launcher\built"
set "ARCHIVE=%TARGET%\launcher\classes.jsa"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo caspia: Java 17 or later is needed and was not found; install it with: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
  exit /b 1
)

set "STALE=1"
if exist "%JAR%" if exist "%STAMP%" (
  powershell -NoProfile -Command "$s=(Get-Item '%STAMP%').LastWriteTime; if (Get-ChildItem '%HOME_DIR%\src\main','%HOME_DIR%\pom.xml' -Recurse -File | Where-Object { $_.LastWriteTime -gt $s } | Select-Object -First 1) { exit 1 } else { exit 0 }"
  if not errorlevel 1 set "STALE=0"
)
if "%STALE%"=="1" (
  call :build
  if errorlevel 1 exit /b 1
)

set OPTIONS=-Xlog:disable -Xlog:all=error:stderr "-XX:SharedArchiveFile=%ARCHIVE%" -Xshare:auto "-Dcaspia.home=%HOME_DIR%" "-Dcaspia.data=%HOME_DIR%\data" -Dfile.encoding=UTF-8 -Dsun.reflect.inflationThreshold=10000
rem The same settings as in the launcher for Linux and macOS, which tells the reasons.
set EDGES=-Dsun.java2d.renderer.subPixel_log2_X=4 -Dsun.java2d.renderer.subPixel_log2_Y=2
set WINDOW=%EDGES% -Xmx1g -Xmn32m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true
set COMMAND_LINE=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss2m -Djava.awt.headless=true
for %%A in (%*) do if "%%~A"=="--jsonl" set COMMAND_LINE=-Xmx384m -XX:+UseParallelGC -Xss2m -Djava.awt.headless=true
if "%~1"=="" goto window
if /i "%~1"=="open" goto window
if /i "%~1"=="bench" goto bench
"%JAVA%" %OPTIONS% %COMMAND_LINE% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:window
"%JAVA%" %OPTIONS% %WINDOW% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:bench
"%JAVA%" %OPTIONS% %EDGES% -Xmx240m -XX:+UseSerialGC -Djava.awt.headless=true -jar "%JAR%" %*
if errorlevel 1 exit /b %ERRORLEVEL%
for %%A in (%*) do (
  if "%%~A"=="--help" exit /b 0
  if "%%~A"=="-h" exit /b 0
)
"%JAVA%" %OPTIONS% %WINDOW% -jar "%JAR%" bench-window %*
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo caspia: Maven is needed to build Caspia and was not found; install it from https://maven.apache.org and put it on the PATH 1>&2
  exit /b 1
)
echo caspia: building, which takes about a minute ... 1>&2
if not exist "%TARGET%\launcher" mkdir "%TARGET%\launcher"
del /q "%STAMP%" "%ARCHIVE%" 2>nul
pushd "%HOME_DIR%"
call mvn -B -q package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true -Denforcer.skip=true >"%TARGET%\launcher\build.log" 2>&1
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
  echo caspia: the build failed; the whole log is in %TARGET%\launcher\build.log 1>&2
  exit /b 1
)
echo built>"%STAMP%"
"%JAVA%" "-XX:ArchiveClassesAtExit=%ARCHIVE%" -Xlog:disable -XX:+UseSerialGC -Djava.awt.headless=true "-Dcaspia.home=%HOME_DIR%" "-Dcaspia.data=%HOME_DIR%\data" -jar "%JAR%" warm-up "%TARGET%\launcher" >nul 2>&1
exit /b 0
