; Inno Setup: one installer for one person, without an administrator; `build.py windows` runs it.
; Not tried yet: there was no Windows. tests/packaging checks names and places against the rest.

#ifndef Version
  #error Give the version with /DVersion=…, as build.py does.
#endif
#define Bundle "..\..\build\bundle\studyapp"
#define Icons "..\..\build\icons"

[Setup]
; The id stays the same for ever: by it a new version finds the old one.
AppId={{6E0B1E7C-5C3B-4F0E-9A63-0C7F6E1B2D94}
AppName=StudyApp
AppVersion={#Version}
AppPublisher=The StudyApp authors
DefaultDirName={autopf}\StudyApp
DefaultGroupName=StudyApp
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputBaseFilename=StudyApp-{#Version}-setup
SetupIconFile={#Icons}\studyapp.ico
UninstallDisplayIcon={app}\studyapp.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[CustomMessages]
en.Course=StudyApp course
de.Course=StudyApp-Kurs
es.Course=Curso de StudyApp

[InstallDelete]
; Of the version before nothing shall be left; what was learned lies elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "{#Icons}\course-file.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\StudyApp"; Filename: "{app}\studyapp.exe"

[Registry]
; HKA is the person's own part of the registry, or everyone's if an administrator installs.
Root: HKA; Subkey: "Software\Classes\.studypack"; ValueType: string; ValueData: "StudyApp.Course"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.studypack"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-studypack+zip"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\StudyApp.Course"; ValueType: string; ValueData: "{cm:Course}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\StudyApp.Course\DefaultIcon"; ValueType: string; ValueData: "{app}\course-file.ico"
Root: HKA; Subkey: "Software\Classes\StudyApp.Course\shell\open\command"; ValueType: string; ValueData: """{app}\studyapp.exe"" ""%1"""
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\studyapp.exe"; ValueType: string; ValueData: "{app}\studyapp.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\studyapp.exe"; Description: "{cm:LaunchProgram,StudyApp}"; Flags: nowait postinstall skipifsilent

; There is no [UninstallDelete]: what a learner did lies in %LOCALAPPDATA%\StudyApp and stays there.
