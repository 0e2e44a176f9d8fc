/**
 * Loaded before the API (`node --import`): when the launcher is killed outright the channel closes, and the API ends by
 * itself instead of keeping the port.
 */
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
