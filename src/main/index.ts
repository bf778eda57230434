import { app } from 'electron';
import { builtFiles } from './platform/built-files.ts';
import { startProgram } from './program.ts';
import { commandIn } from './start/command-line.ts';
import { refuseStart } from './start/refuse-start.ts';
import { runCommand } from './start/run-command.ts';

const built = builtFiles(import.meta.dirname);
const command = commandIn(process.argv, process.defaultApp);
if (refuseStart()) app.exit(2);
else if (command === null) startProgram(built);
// Electron loads this file before it looks for a screen, and a command needs none.
else app.exit(await runCommand(built.cli, command));
