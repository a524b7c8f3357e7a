/** As much of fs-native-extensions 1.5 as is used; it brings no types. */
declare module 'fs-native-extensions' {
  /** Locks the whole file for this open handle alone; false while another handle, of any process, holds it. */
  export function tryLock(fd: number): boolean;
}
