@echo off
rem Compares the files beside this one with SHA256SUMS. ASCII only, see check.cmd.
setlocal DisableDelayedExpansion
chcp 65001 >nul
cd /d "%~dp0"
powershell -NoProfile -Command "$bad = 0; Get-Content -Encoding UTF8 SHA256SUMS | ForEach-Object { $sum, $file = $_ -split '  ', 2; if (-not (Test-Path -LiteralPath $file)) { Write-Host ('MISSING    ' + $file); $bad = 1 } elseif ((Get-FileHash -Algorithm SHA256 -LiteralPath $file).Hash -ne $sum) { Write-Host ('DIFFERENT  ' + $file); $bad = 1 } else { Write-Host ('ok         ' + $file) } }; exit $bad"
set "CODE=%ERRORLEVEL%"
echo.
if "%CODE%"=="0" (echo All files are as published.) else (echo Copy the files again: they are not as published.)
pause
exit %CODE%
