import { describe, expect, it } from 'vitest';
import { storageLocationOf } from './storage-location.ts';

describe('placeOf', () => {
  it.each([
    ['\\\\may-chu\\giao ban\\giaoban.db', 'share'],
    ['//may-chu/giao ban/giaoban.db', 'share'],
    ['C:\\Users\\van thu\\OneDrive - Tinh uy\\giaoban.db', 'cloud'],
    ['/home/van-thu/Dropbox/giaoban.db', 'cloud'],
    ['/work/cloud/giaoban.db', 'cloud'],
    ['/work/cloudy/giaoban.db', 'local'],
    ['C:\\Users\\van thu\\Documents\\giaoban.db', 'local'],
    ['\\\\?\\C:\\giaoban.db', 'local'],
  ])('%s is %s', (path, place) => {
    expect(storageLocationOf(path, { OneDrive: '/work/cloud' })).toBe(place);
  });

  it.each([
    ['D:\\giaoban.db', 'local'],
    ['E:\\Users\\van thu\\OneCloud\\giaoban.db', 'local'],
    ['C:\\Users\\van thu\\Documents\\giaoban.db', 'local'],
    ['C:\\Users\\van thu\\OneCloud\\giaoban.db', 'cloud'],
    ['c:\\users\\VAN THU\\onecloud\\Giao ban\\giaoban.db', 'cloud'],
    ['C:\\Users\\van thu\\OneCloudy\\giaoban.db', 'local'],
  ])('%s is %s where the synchronised folder is on C:', (path, place) => {
    expect(storageLocationOf(path, { OneDrive: 'C:\\Users\\van thu\\OneCloud' })).toBe(place);
  });
});
