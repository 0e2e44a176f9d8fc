/** What must be undone before the process ends, last opened first, once, whatever the cause. */
const tasks = [];
let running;

export const isClosing = () => running !== undefined;

export function beforeExit(task) {
  tasks.push(task);
  return () => {
    const index = tasks.indexOf(task);
    if (index >= 0) tasks.splice(index, 1);
  };
}

export function closeAll() {
  running ??= (async () => {
    for (let task = tasks.pop(); task; task = tasks.pop()) {
      try {
        await task();
      } catch (error) {
        console.error(`✗ Chiusura incompleta: ${error.message}`);
      }
    }
  })();
  return running;
}
