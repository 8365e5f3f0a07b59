# An MSIX package on Windows 10 or 11: powershell -File packaging\windows\build.ps1 [-Certificate file.pfx]
# Needs Python 3.11 to 3.13 and the Windows SDK (makeappx, signtool) on the path. Not run by the developers so far.
param([string]$Certificate = "")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
py -3 packaging\bundle.py
if ($LASTEXITCODE -ne 0) { throw "the bundle was not built" }
$tree = "build\bundle\msix"
if (Test-Path $tree) { Remove-Item -Recurse -Force $tree }
New-Item -ItemType Directory -Force "$tree\icons" | Out-Null
Copy-Item -Recurse dist\cairn "$tree\cairn"
Copy-Item packaging\windows\AppxManifest.xml "$tree\AppxManifest.xml"
& build\bundle\environment\Scripts\python.exe packaging\icons.py "$tree\drawn"
Copy-Item "$tree\drawn\256x256\apps\cairn.png" "$tree\icons\150x150.png"
Copy-Item "$tree\drawn\48x48\apps\cairn.png" "$tree\icons\44x44.png"
Remove-Item -Recurse -Force "$tree\drawn"
makeappx pack /o /d $tree /p dist\Cairn.msix
if ($LASTEXITCODE -ne 0) { throw "makeappx failed" }
if ($Certificate) { signtool sign /fd SHA256 /f $Certificate dist\Cairn.msix }
