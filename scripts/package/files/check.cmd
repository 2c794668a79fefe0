@echo off
rem Drop a folder or workbooks on this file: they are checked, and the report is opened.
rem ASCII only: cmd.exe reads this file in the code page of the system.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "OUT=%USERPROFILE%\Documents\plan-indicators-report"
if not exist "%USERPROFILE%\Documents\" set "OUT=%TEMP%\plan-indicators-report"
if "%~1"=="" goto :usage
"%~dp0plan-indicators.exe" validate %* --format html --output "%OUT%"
set "CODE=%ERRORLEVEL%"
echo.
echo exit code %CODE%   0 = clear, 1 = findings, 2 = something was not checked or not written
if exist "%OUT%\report.html" if not "%CODE%"=="2" start "" "%OUT%\report.html"
pause
exit %CODE%
:usage
"%~dp0plan-indicators.exe" --help
echo.
echo Drop a folder or workbooks on check.cmd.
pause
exit 2
