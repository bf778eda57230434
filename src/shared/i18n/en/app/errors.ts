import type { errors as vietnamese } from '../../vi/app/errors.ts';

export const errors: Record<keyof typeof vietnamese, string> = {
  'invalid-input':
    'The program was given data of the wrong form and did not write it. Everything saved before is intact. Check the field you just filled in.',
  'refused-sender': 'The request did not come from a window of the program and was refused. No data changed.',
  'not-found':
    'This record is not in the file; it may have been deleted. Nothing else changed. Open the list again.',
  'store-stopped':
    'The part that writes the data stopped and is being restarted. Everything reported as saved is still there. Repeat what you just did.',
  'store-failed':
    'The part that writes the data could not be started. The data file is unchanged. Close the program and open it again; if that fails, restart the PC.',
  'file-in-use':
    'The file {{file}} is open in another window or on another PC. It was not changed. Close the program there, then choose “Try again”.',
  'file-damaged':
    'The file {{file}} is partly damaged and was not opened. The program changed nothing in it. Keep it as it is and use the latest copy.',
  'file-in-use-by':
    'The file {{file}} is open on the PC {{device}} (recorder: {{person}}, since {{since}}). The file was not changed. Close the program there, then press “Try again”.',
  'file-torn':
    'The file {{file}} is half a copy: it was copied while the program was writing, or the stick was pulled out early. The program changed nothing in it. Copy it again from the original; if there is none, use a backup or rescue what can still be read.',
  'file-bad-values':
    'The file {{file}} holds a value that cannot be right, so it was not opened: {{record}}, “{{field}}” (PC {{device}}, change {{number}}). Nothing in the file was altered, everything else is still there. Choose “Repair the file”, or restore a backup.',
  'file-foreign-parts':
    'The file {{file}} has parts that the program did not make ({{parts}}), so it was not opened. Nothing in the file was altered, what was written is still there. Choose “Repair the file”, or restore a backup.',
  'file-protected':
    'The file {{file}} is protected by a passphrase. The file was not changed. Enter the passphrase its sender chose.',
  'wrong-passphrase':
    'The passphrase is wrong, so {{file}} was not opened. The file was not changed. Check capitals and the Vietnamese keyboard, then enter it again.',
  'backup-damaged':
    'The backup {{file}} is damaged, so it was not restored. The file in use was not changed. Choose another backup.',
  'nothing-rescued':
    'Nothing in {{file}} can be read any more. The program changed nothing in it. Use a backup, or a copy that was sent to another PC.',
  'target-is-open':
    'The file {{file}} is the one in use, so it was not written over. It is intact. Choose another name or place.',
  'is-folder':
    '“{{file}}” is a folder, not a file, so nothing was read or written. The folder is as it was. Choose a file; if you are saving, give another name.',
  'not-a-folder':
    '“{{file}}” is a file, not a folder, so nothing was written. The file is as it was. Choose a folder.',
  'not-a-file':
    '“{{file}}” is no plain file (it may be the name of a device or a special path), so nothing was read or written. No data were changed. Choose another file or give another name.',
  'path-too-long':
    'The path to “{{file}}” is too long (Windows takes about 240 characters with all its folders), so nothing was read or written. No data were changed. Give a shorter name or choose a folder nearer to the root of the disk.',
  'file-not-ours':
    'The file {{file}} is not a data file of Giao ban. It was not changed. Choose another file.',
  'file-newer':
    'The file {{file}} was written by a newer version of the program. It was not changed. Update the program on this PC, then open it again.',
  'file-missing':
    'The file {{file}} is no longer where it was. The program did not delete it. Check the disk or USB stick, then choose “Try again”.',
  'file-read-only':
    'Writing to {{file}} is not allowed (the folder or disk is read-only). What was saved is still there. Choose another place or ask for permission.',
  'disk-full':
    'The disk is full, so the last action was not written. Everything saved before is intact. Make some room, then do it again.',
  'disk-failed':
    'The disk reported an error while reading or writing (a USB stick may have been pulled out). What was saved is still there. Check the disk, then choose “Try again”.',
  'document-open-elsewhere':
    'Could not write {{file}} because it is open in Word. The old version is intact. Close it in Word, then export again.',
  'document-not-written':
    'Could not write {{file}}. The meeting’s data is not affected. Choose another place and export again.',
  'document-not-opened':
    'Could not open {{file}}. It may have been moved, or Word is not installed. No data is affected. Export it again or open it from its folder.',
  'not-drawn':
    'The pages of this document could not be laid out, so nothing was printed or written. The data is not affected. Try again; if it fails again, export to Word and print from Word.',
  'no-printer':
    'This computer has no printer yet. The document is not affected. Add a printer in the settings of Windows and print again, or export a PDF and print it on another computer.',
  'not-printed':
    'The printer did not take the document. The document is not affected. See whether the printer is on and connected and print again, or export a PDF and print it on another computer.',
  'person-erased':
    'The personal data of this collaborator were erased, so nothing is added to them. Unit, locality and remarks are still there. For a new person, add a new collaborator.',
  'meeting-closed':
    'The record of this meeting is closed, so the change was not written. What was closed is untouched. To change it, press “Correct” and give a reason.',
  'number-taken':
    'Number {{number}} is already borne by another document of this kind in this term, so it was not written. The number before is untouched. Take the next one, or look into the register.',
  'tree-circle':
    'That would put the records in a circle or too deep, so it was not written. Everything is as it was. Choose another one, or take the other one out first.',
  'personal-data-undecided':
    'The document still has {{count}} places that may be personal data and were not decided about, so it was not exported. Nothing is lost. Choose “Mask” or “Keep” for each, then export again.',
  'time-unread':
    'The document has {{count}} times or days that could not be read (“{{typed}}”), so it was not written. What was typed is still there. Write them as 8h30 or 30/9/2026, then try again.',
  'edits-waiting':
    'There are {{count}} edits of this document whose words are gone, because the record changed; the document was not exported and the minutes were not closed. What was typed is still there. Open the document, look at “Changes to look at” on the left, choose “Keep the change” or “Drop” for each, then try again.',
  'meeting-changed':
    'The record was not closed: something was just merged into this meeting that the screen did not show yet. Nothing is lost. Look it over and close again.',
  'meeting-not-ended':
    'The meeting has not ended, so its record was not closed. What was written is untouched. End the meeting first.',
  'spreadsheet-not-xlsx':
    '{{file}} is not an Excel table in the .xlsx form. The list did not change. Open it in Excel, save it as .xlsx and choose it again; or copy the cells and paste them here.',
  'spreadsheet-old':
    '{{file}} is an Excel table in the old form (.xls). The list did not change. Open it in Excel, save it as .xlsx and choose it again; or copy the cells and paste them here.',
  'spreadsheet-protected':
    '{{file}} has a password and could not be read. The list did not change. Open it in Excel, remove the password, save it and choose it again; or copy the cells and paste them here.',
  'spreadsheet-damaged':
    '{{file}} is damaged or was copied in part, so it could not be read. The list did not change. Try to open it in Excel, save it and choose it again.',
  'spreadsheet-too-large':
    '{{file}} is too large for a list (at most 5,000 rows and 60 columns), so it was not read. The list did not change. Copy the list itself into a new file and choose that one.',
  'spreadsheet-empty':
    '{{file}} has no cell with anything in it. The list did not change. Choose another file.',
  'form-has-programs':
    'The file {{file}} holds macros or objects of other programs, so it was not taken as a form. The list of forms is unchanged. Remove these parts in Word, save it as .docx and add it again.',
  'form-leads-outside':
    'The file {{file}} fetches pictures or text from other files or the network, so it was not taken as a form: whoever opens a document would be given away. The list of forms is unchanged. Put the pictures or text into the document itself and add it again.',
  'form-broken':
    'The form “{{form}}” in the data file cannot be filled, so no document was written. Nothing was lost. Replace the form with a new version and write the document again.',
  'word-not-docx':
    '{{file}} is not a Word document in the .docx form. The file was not changed. Open it in Word, choose “Save As” with the .docx form, then choose it again.',
  'word-old':
    '{{file}} is a Word document in the old form (.doc). The file was not changed. Open it in Word, choose “Save As” with the .docx form, then choose it again.',
  'word-protected':
    '{{file}} has a password, so it could not be read. The file was not changed. Open it in Word, remove the password and save, then choose it again.',
  'word-damaged':
    '{{file}} is damaged or was copied only in part, so it could not be read. The program changed nothing in it. Try to open it in Word, save it again, then choose it again.',
  'word-too-large':
    '{{file}} is too large for a document, so it was not read. The file was not changed. Take out some pictures or split it into smaller files, then choose it again.',
  'word-other-document':
    '{{file}} does not look like this document, so they were not compared. File and document are unchanged. Choose the file that was exported from this document, or open the document it was exported from and choose it again.',
  'words-changed':
    'The document changed after it was compared with the Word file, so nothing was brought back. File and document are unchanged. Press “Compare again” and choose once more.',
  'profile-value-refused':
    'This value cannot be used for the layout, so nothing was saved. The layout is as it was. Please look at the field again.',
  'profile-number-refused':
    'Only numbers in the range {{range}} are allowed, so nothing was saved. The layout is as it was. Please type another.',
  'roster-changed':
    'The list of collaborators has just changed, so nothing was imported. The table you chose is still here. Look at the marked rows and import again.',
  'entries-differ':
    'The two entries differ in speaker, kind or locality, so they were not joined. Both are as they were. Press F2 to make them alike, then join them.',
  'entries-too-long':
    'The two entries together are longer than one entry can be (200,000 letters), so they were not joined. Both are as they were. Keep them apart.',
  'copy-is-original':
    'The copy must have another name or be in another folder: {{file}} is the document itself, which the program does not write over. Nothing was written. Try again under another name.',
  'copy-is-open-file':
    'The file {{file}} is the one that is open, so there is nothing to merge. The data are unchanged. Please choose a copy from another PC.',
  'copy-torn':
    'The copy {{file}} is not whole (copied during a save, stick pulled out too early, or a faulty disk), so nothing was merged. The open data are unchanged. Please copy the file again from the other PC and choose it again.',
  'copy-altered':
    'The log in {{file}} was altered outside the program, so it is not merged. The open data are unchanged. Please get another copy from the other PC and tell your IT staff.',
  'copy-bad-values':
    'The copy {{file}} holds a value that cannot be right, so nothing was merged: {{record}}, “{{field}}” (PC {{device}}, change {{number}}). The open data did not change. Open the file on the PC it came from, choose “Repair the file” there and copy it again.',
  'copy-foreign-parts':
    'The copy {{file}} has parts that the program did not make ({{parts}}), so nothing was merged. The open data did not change. Open the file on the PC it came from, choose “Repair the file” there and copy it again.',
  cancelled:
    'Stopped as you asked. The data is as it was before, and nothing was lost. You can start again at any time.',
  'program-fault':
    'Something unforeseen happened in the program. Everything reported as “Saved” is intact. You can go on working; if anything looks wrong, close the program, open it again and tell your IT staff.',
  'window-stopped':
    'The window stopped suddenly and was opened again. Everything reported as “Saved” is intact, and what was being typed was kept as a draft. Look at the last sentence and go on; if it happens again, tell your IT staff.',
  unexpected:
    'Something unforeseen happened and the last action was not done. What was saved is intact. Try again; if it happens again, tell your IT staff.',
};
