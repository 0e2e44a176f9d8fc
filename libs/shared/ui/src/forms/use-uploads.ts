import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../words';
import type { FileItem } from './file-list';

interface Watch {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (part: number) => void;
}

/** Sends one file; fails with a sentence for the person. */
export type Upload = (file: File, watch: Watch) => Promise<FileItem>;

export interface Sending {
  key: number;
  name: string;
  part: number;
  stop: () => void;
}

let nextKey = 0;

/** The files on their way, one after the other, and what went wrong with the last ones. */
export function useUploads(upload: Upload, maxMegabytes: number, onDone: (file: FileItem) => void) {
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const [errors, setErrors] = useState<readonly string[]>([]);
  const done = useRef(onDone);
  const running = useRef(new Set<AbortController>());
  useEffect(() => {
    done.current = onDone;
  });
  // Who leaves the page stops what has not arrived.
  useEffect(() => {
    const all = running.current;
    return () => all.forEach((controller) => controller.abort());
  }, []);

  const sendOne = useCallback(
    async (file: File) => {
      if (file.size > maxMegabytes * 1024 * 1024) {
        setErrors((list) => [...list, t('files.tooLarge', { name: file.name, max: maxMegabytes })]);
        return;
      }
      const controller = new AbortController();
      const key = (nextKey += 1);
      running.current.add(controller);
      setSending((list) => [...list, { key, name: file.name, part: 0, stop: () => controller.abort() }]);
      const onProgress = (part: number) =>
        setSending((list) => list.map((one) => (one.key === key ? { ...one, part } : one)));
      try {
        done.current(await upload(file, { signal: controller.signal, onProgress }));
      } catch (error) {
        if (!controller.signal.aborted)
          setErrors((list) => [...list, `${file.name}: ${error instanceof Error ? error.message : ''}`]);
      } finally {
        running.current.delete(controller);
        setSending((list) => list.filter((one) => one.key !== key));
      }
    },
    [upload, maxMegabytes],
  );

  const send = useCallback(
    async (files: readonly File[]) => {
      setErrors([]);
      for (const file of files) await sendOne(file);
    },
    [sendOne],
  );

  return { sending, errors, send };
}
