import { app } from 'electron';
import { builtFiles } from './built-files.ts';
import { commandIn } from './command-line.ts';
import { startProgram } from './program.ts';
import { refuseStart } from './refuse-start.ts';
import { runCommand } from './run-command.ts';

const built = builtFiles(import.meta.dirname);
const command = commandIn(process.argv, process.defaultApp);
if (refuseStart()) app.exit(2);
else if (command === null) startProgram(built);
// Electron waits for this file before it looks for a screen: a command needs none.
else app.exit(await runCommand(built.cli, command));
