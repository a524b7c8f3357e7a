/** Why nobody can be let in, in a sentence that says what to do. */
export function listenFailure(cause: NodeJS.ErrnoException, { host, port }: { host: string; port: number }): Error {
  const { code = '' } = cause;
  switch (code) {
    case 'EADDRINUSE':
      return new Error(
        `事件库的端口 ${port} 已被占用，请停止占用它的程序，或换一个端口。` +
          `The event store's port ${port} is in use: stop the program that holds it, or choose another port.`,
        { cause },
      );
    case 'EACCES':
      return new Error(
        `无权监听端口 ${port}，请换一个 1024 以上的端口。No right to listen on port ${port}: choose one above 1024.`,
        { cause },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Error(`${host} 不是本机的地址，请检查 --host。${host} is no address of this machine: check --host.`, {
        cause,
      });
    default:
      return cause;
  }
}
