import { Redirect, Route, Switch } from 'wouter';
import { CollaboratorsScreen } from '../features/collaborators/CollaboratorsScreen.tsx';
import { GroupsScreen } from '../features/collaborators/GroupsScreen.tsx';
import { ImportScreen } from '../features/collaborators/import/ImportScreen.tsx';
import { BundleScreen } from '../features/documents/bundle/BundleScreen.tsx';
import { CheckingPart } from '../features/documents/checking/CheckingPart.tsx';
import { DocumentScreen } from '../features/documents/DocumentScreen.tsx';
import { FormsPart } from '../features/documents/forms/FormsPart.tsx';
import { RegisterScreen } from '../features/documents/register/RegisterScreen.tsx';
import { EntriesScreen } from '../features/entries/EntriesScreen.tsx';
import { DuplicatesScreen } from '../features/joining/DuplicatesScreen.tsx';
import { typeOfCatalogue } from '../features/joining/duplicates-places.ts';
import { MeetingScreen } from '../features/meeting/MeetingScreen.tsx';
import { MeetingsScreen } from '../features/meetings/MeetingsScreen.tsx';
import { ConflictsScreen } from '../features/merging/ConflictsScreen.tsx';
import { SharingScreen } from '../features/merging/SharingScreen.tsx';
import { ReferenceListsScreen } from '../features/reference-lists/ReferenceListsScreen.tsx';
import { RemovedScreen } from '../features/removed/RemovedScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { TasksScreen } from '../features/tasks/TasksScreen.tsx';
import { meetingTab, textOfSegment } from '../platform/routes.ts';

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
      <Route path="/entries/:condition">
        {({ condition }) => <EntriesScreen key={condition} condition={textOfSegment(condition)} />}
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
      <Route path="/documents/bundle/:id">{({ id }) => <BundleScreen key={id} meetingId={id} />}</Route>
      <Route path="/documents/:kind/*">{({ kind, '*': of }) => <DocumentScreen kind={kind} of={of} />}</Route>
      <Route path="/reference-lists/:which">{({ which }) => <ReferenceListsScreen which={which} />}</Route>
      <Route path="/reference-lists/:which/duplicates">
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
