@echo off
rem Starts Rawi, and builds it first where that is due. The twin of the script rawi.
setlocal EnableExtensions DisableDelayedExpansion
set "RAWI_FOLDER=%~dp0"
set "RAWI_JAR=%RAWI_FOLDER%target\rawi.jar"
set "RAWI_LOCK=%RAWI_FOLDER%target\build.lock"

set "RAWI_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "RAWI_JAVA=%JAVA_HOME%\bin\java.exe"
"%RAWI_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  >&2 echo rawi: there is no Java: install a JDK of version 17 or newer, or set JAVA_HOME
  exit /b 1
)

call :fresh
if errorlevel 1 call :build
if errorlevel 1 exit /b 1

rem The console must read UTF-8, as Rawi writes it.
chcp 65001 >nul

rem SerialGC, small heap: a run is short, or streams; memory then stays small on any computer.
rem The dot after the folder: a backslash before a quote would escape it.
"%RAWI_JAVA%" -XX:+UseSerialGC -Xms40m -Xmx512m -Xmn12m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %RAWI_JAVA_OPTS% -Drawi.terminal=true "-Drawi.home=%RAWI_FOLDER%." -jar "%RAWI_JAR%" %*
exit /b %ERRORLEVEL%

rem Whether there is a jar, and nothing that it is made of is newer. The folder goes by the
rem environment, where no blank or quote in it can do harm.
:fresh
if not exist "%RAWI_JAR%" exit /b 1
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:RAWI_JAR).LastWriteTimeUtc; $pom = Join-Path $env:RAWI_FOLDER 'pom.xml'; $main = Join-Path $env:RAWI_FOLDER 'src\main'; $new = @(Get-Item -LiteralPath $pom) + @(Get-ChildItem -LiteralPath $main -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $jar }; if ($new) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

:build
"%RAWI_JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 (
  >&2 echo rawi: this Java is too old: install a JDK of version 17 or newer
  exit /b 1
)
where mvn >nul 2>&1
if errorlevel 1 (
  >&2 echo rawi: there is no Maven ^(mvn^) to build with: install Maven 3.8 or newer
  exit /b 1
)
if not exist "%RAWI_FOLDER%target" mkdir "%RAWI_FOLDER%target"
set RAWI_WAITED=0
:lock
mkdir "%RAWI_LOCK%" 2>nul && goto locked
rem No build takes 15 minutes: such a lock was left behind.
set /a RAWI_WAITED+=1
if %RAWI_WAITED% geq 900 rmdir "%RAWI_LOCK%" 2>nul
if %RAWI_WAITED% equ 1 >&2 echo rawi: waiting for another Rawi that builds
ping -n 2 127.0.0.1 >nul
goto lock

:locked
rem Another process may have built while this one waited.
call :fresh
if not errorlevel 1 goto built
>&2 echo Rawi is built on its first use; this takes a minute or two and needs the network.
rem The jar is written last: no jar means no build, and an old one must not hide a failed build.
if exist "%RAWI_JAR%" del "%RAWI_JAR%"
call mvn -q -B -f "%RAWI_FOLDER%pom.xml" package -Dmaven.test.skip=true -Dspotless.check.skip=true 1>&2
if errorlevel 1 if exist "%RAWI_JAR%" del "%RAWI_JAR%"
if not exist "%RAWI_JAR%" (
  rmdir "%RAWI_LOCK%"
  >&2 echo rawi: the build failed, see above
  exit /b 1
)
:built
rmdir "%RAWI_LOCK%"
exit /b 0
