import type { z } from 'zod';
import {
  agency,
  collaborator,
  collaboratorGroup,
  locality,
  office,
  savedView,
  snippet,
  topic,
} from './catalogue.ts';
import { document, documentEdit, documentMask, form, profileNumber } from './document.ts';
import { entry, entryAgency, entryTopic } from './entry.ts';
import { agendaItem, attendance, blankMeeting, guest, meeting, task } from './meeting.ts';
import { signedMinutes } from './signed-minutes.ts';

/**
 * Every type of record in the file: its fields, and what a field holds until somebody sets it. Tables, change
 * log, merging and contract all take their fields from here. Fields are only ever added.
 */
export const recordTypes = {
  meeting: { schema: meeting, blank: blankMeeting },
  agendaItem: {
    schema: agendaItem,
    blank: { meetingId: '', position: '', time: '', content: '', presenter: '' },
  },
  guest: { schema: guest, blank: { meetingId: '', position: '', name: '', title: '', unit: '' } },
  attendance: {
    schema: attendance,
    blank: {
      meetingId: '',
      collaboratorId: '',
      state: 'present',
      reason: '',
      arrivedAt: '',
      substitute: '',
      speakingPosition: '',
    },
  },
  task: {
    schema: task,
    blank: {
      meetingId: '',
      entryId: null,
      position: '',
      content: '',
      unit: '',
      deadline: '',
      state: 'open',
      documentNumber: '',
      documentDate: '',
      answer: '',
      answeredOn: '',
    },
  },
  entry: {
    schema: entry,
    blank: {
      meetingId: '',
      kind: 'remark',
      speakerId: null,
      speakerText: '',
      localityId: null,
      content: '',
      saidAt: '',
      position: '',
    },
  },
  entryTopic: { schema: entryTopic, blank: { entryId: '', topicId: '', position: '' } },
  entryAgency: { schema: entryAgency, blank: { entryId: '', agencyId: '', position: '' } },
  topic: {
    schema: topic,
    blank: {
      parentId: null,
      name: '',
      code: '',
      keywords: '',
      position: '',
      retired: false,
      definition: '',
      examples: '',
      belongs: '',
      belongsNot: '',
      mergedIntoId: null,
    },
  },
  locality: {
    schema: locality,
    blank: {
      name: '',
      type: 'commune',
      validFrom: '',
      validTo: '',
      successorId: null,
      retired: false,
      formerDistrict: '',
      mergedIntoId: null,
    },
  },
  agency: { schema: agency, blank: { name: '', retired: false, mergedIntoId: null } },
  collaborator: {
    schema: collaborator,
    blank: {
      code: '',
      name: '',
      title: '',
      unit: '',
      localityId: null,
      contact: '',
      termFrom: '',
      termTo: '',
      note: '',
      retired: false,
      erased: false,
      groupId: null,
      mergedIntoId: null,
    },
  },
  collaboratorGroup: {
    schema: collaboratorGroup,
    blank: { name: '', position: '', retired: false, mergedIntoId: null },
  },
  office: {
    schema: office,
    blank: {
      validFrom: '',
      parentName: '',
      name: '',
      fullName: '',
      symbol: '',
      place: '',
      term: '',
      speakerMode: 'unit',
      entryOrder: 'topic',
      signerAuthority: '',
      signerTitle: '',
      signerName: '',
    },
  },
  snippet: { schema: snippet, blank: { shortcut: '', text: '', retired: false } },
  savedView: { schema: savedView, blank: { list: 'entries', name: '', settings: '' } },
  document: {
    schema: document,
    blank: {
      kind: 'minutes',
      meetingId: null,
      unit: '',
      number: null,
      issuedOn: '',
      speakerMode: '',
      entryOrder: '',
      profileId: '',
      fileName: '',
      fileHash: '',
      exportedAt: '',
    },
  },
  documentEdit: { schema: documentEdit, blank: { documentId: '', place: '', text: '', base: '' } },
  documentMask: { schema: documentMask, blank: { documentId: '', quote: '', decision: 'mask' } },
  signedMinutes: {
    schema: signedMinutes,
    blank: {
      meetingId: '',
      version: 0,
      signedAt: '',
      signedBy: '',
      names: '',
      text: '',
      digest: '',
      fileHash: '',
    },
  },
  form: { schema: form, blank: { name: '', about: '', content: '' } },
  profileNumber: { schema: profileNumber, blank: { profileId: 'hd05', path: '', value: '' } },
} as const satisfies Record<string, { schema: z.ZodObject; blank: Record<string, FieldValue> }>;

export type RecordType = keyof typeof recordTypes;

/** What a single field can hold in the change log. */
export type FieldValue = string | number | boolean | null;

/** The fields of a record of type T. */
export type Fields<T extends RecordType> = z.infer<(typeof recordTypes)[T]['schema']>;

export const recordTypeNames = Object.keys(recordTypes).filter(isRecordType);

export function isRecordType(name: string): name is RecordType {
  return Object.hasOwn(recordTypes, name);
}
