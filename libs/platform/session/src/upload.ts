import type { FileItem, Upload } from '@zona/ui';
import { ApiError, faultOf, faultOfStatus, type GraphqlFault } from './api-error';
import { pageHeader } from './graphql-client';
import { noteFault } from './query-client';

interface Reply extends Partial<FileItem> {
  problems?: { message: string }[];
  errors?: GraphqlFault[];
}

const parsed = (text: string): Reply => {
  try {
    return JSON.parse(text) as Reply;
  } catch {
    return {};
  }
};

function failureOf(status: number, reply: Reply): Error {
  // An expected outcome: the API's sentence is for the person.
  const message = reply.problems?.[0]?.message;
  if (message) return new Error(message);
  const error = reply.errors ? faultOf(reply.errors[0]) : faultOfStatus(status);
  noteFault(error);
  return error;
}

/** Sends one file to the API, as `FileField` wants it. The old way of requesting is the one that tells how far it is. */
export const uploadFile: Upload = (file, { signal, onProgress }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file);
    request.open('POST', '/files');
    for (const [name, value] of Object.entries(pageHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => {
      const reply = parsed(request.responseText);
      if (request.status !== 201 || !reply.id) reject(failureOf(request.status, reply));
      else
        resolve({
          id: reply.id,
          name: reply.name ?? file.name,
          size: reply.size ?? file.size,
          url: `/files/${reply.id}`,
        });
    };
    request.onerror = () => reject(new ApiError('UNAVAILABLE'));
    request.onabort = () => reject(new ApiError('UNAVAILABLE'));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
