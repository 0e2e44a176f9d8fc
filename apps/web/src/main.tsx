import '@fontsource/titillium-web/latin-400.css';
import '@fontsource/titillium-web/latin-400-italic.css';
import '@fontsource/titillium-web/latin-600.css';
import '@zona/ui/style.scss';
import './style.scss';
import { QueryClientProvider } from '@tanstack/react-query';
import { askAhead, createQueryClient, takeViewer } from '@zona/session';
import { ToastsProvider } from '@zona/ui';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createRouter } from './routes';

const root = document.getElementById('zona');
if (!root) throw new Error('The page has no #zona element');

const client = createQueryClient();
takeViewer(client);
const router = createRouter(askAhead(client));

// In slices: a phone stays free to answer a touch.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <ToastsProvider>
          <RouterProvider router={router} />
        </ToastsProvider>
      </QueryClientProvider>
    </StrictMode>,
  ),
);
