import { both as w } from './language.js';

export const signOutWords = {
  waiting: w('以下内容还没有保存，退出后将从本机删除：', 'These are not saved yet, and signing out deletes them here:'),
  signOut: w('仍要退出', 'Sign out all the same'),
};
