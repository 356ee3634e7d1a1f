@echo off
rem Runs article with the Java of JAVA_HOME, or else of PATH. ARTICLE_OPTS holds options for Java.
setlocal
set "ARTICLE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "ARTICLE_JAVA=%JAVA_HOME%\bin\java.exe"
"%ARTICLE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %ARTICLE_OPTS% -jar "%~dp0..\lib\article.jar" %*
exit /b %ERRORLEVEL%
