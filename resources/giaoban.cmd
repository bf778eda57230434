@echo off
rem The command line of Giao ban; its place is the folder bin beside the program. A prompt does not wait for a program
rem with windows, but a script does: it waits, and hands on what the command ended with. Messages are UTF-8.
setlocal
for /f "tokens=2 delims=:." %%p in ('chcp') do set page=%%p
chcp 65001 >nul
"%~dp0..\Giao ban.exe" %*
set code=%errorlevel%
chcp %page% >nul
exit /b %code%
