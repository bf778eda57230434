import { Redirect, Route, Switch } from 'wouter';
import { CataloguesScreen } from '../catalogues/CataloguesScreen.tsx';
import { CollaboratorsScreen } from '../collaborators/CollaboratorsScreen.tsx';
import { GroupsScreen } from '../collaborators/GroupsScreen.tsx';
import { ImportScreen } from '../collaborators/import/ImportScreen.tsx';
import { CheckingPart } from '../documents/checking/CheckingPart.tsx';
import { DocumentScreen } from '../documents/DocumentScreen.tsx';
import { FormsPart } from '../documents/forms/FormsPart.tsx';
import { RegisterScreen } from '../documents/register/RegisterScreen.tsx';
import { EntriesScreen } from '../entries/EntriesScreen.tsx';
import { DuplicatesScreen } from '../joining/DuplicatesScreen.tsx';
import { typeOfCatalogue } from '../joining/duplicates-places.ts';
import { MeetingScreen } from '../meeting/MeetingScreen.tsx';
import { MeetingsScreen } from '../meetings/MeetingsScreen.tsx';
import { ConflictsScreen } from '../merging/ConflictsScreen.tsx';
import { SharingScreen } from '../merging/SharingScreen.tsx';
import { RemovedScreen } from '../removed/RemovedScreen.tsx';
import { SettingsScreen } from '../settings/SettingsScreen.tsx';
import { TasksScreen } from '../tasks/TasksScreen.tsx';
import { meetingTab } from './places.ts';

/** The screen each address stands for. */
export function Screens() {
  return (
    <Switch>
      <Route path="/meetings">
        <MeetingsScreen />
      </Route>
      <Route path="/meetings/removed">
        <RemovedScreen />
      </Route>
      <Route path="/meetings/:id/:tab">
        {({ id, tab }) => <MeetingScreen key={id} meetingId={id} tab={meetingTab(tab)} />}
      </Route>
      <Route path="/entries">
        <EntriesScreen />
      </Route>
      <Route path="/tasks">
        <TasksScreen view="board" />
      </Route>
      <Route path="/tasks/list">
        <TasksScreen view="list" />
      </Route>
      <Route path="/collaborators">
        <CollaboratorsScreen />
      </Route>
      <Route path="/collaborators/groups">
        <GroupsScreen />
      </Route>
      <Route path="/collaborators/duplicates">
        <DuplicatesScreen type="collaborator" />
      </Route>
      <Route path="/collaborators/groups/duplicates">
        <DuplicatesScreen type="collaboratorGroup" />
      </Route>
      <Route path="/collaborators/import">
        <ImportScreen />
      </Route>
      <Route path="/documents">
        <RegisterScreen />
      </Route>
      <Route path="/documents/forms">
        <FormsPart />
      </Route>
      <Route path="/documents/checking">
        <CheckingPart token={null} />
      </Route>
      <Route path="/documents/checking/:token">{({ token }) => <CheckingPart token={token} />}</Route>
      <Route path="/documents/:kind/*">{({ kind, '*': of }) => <DocumentScreen kind={kind} of={of} />}</Route>
      <Route path="/catalogues/:which">{({ which }) => <CataloguesScreen which={which} />}</Route>
      <Route path="/catalogues/:which/duplicates">
        {({ which }) => <DuplicatesScreen type={typeOfCatalogue(which)} />}
      </Route>
      <Route path="/sharing">
        <SharingScreen />
      </Route>
      <Route path="/sharing/conflicts">
        <ConflictsScreen />
      </Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route>
        <Redirect to="/meetings" replace />
      </Route>
    </Switch>
  );
}
