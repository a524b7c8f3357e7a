const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node 20.19 或更新的版本（建议 22 或 24），现在是 ${process.version}，请升级后重试。` +
      `Node 20.19 or newer is needed (22 or 24 is best), this is ${process.version}: upgrade and try again.`,
  );
  process.exit(1);
}
