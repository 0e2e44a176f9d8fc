import '@fontsource/titillium-web/latin-400.css';
import '@fontsource/titillium-web/latin-400-italic.css';
import '@fontsource/titillium-web/latin-600.css';
import '@zona/ui/style.scss';
import './style.scss';
import { QueryClientProvider } from '@tanstack/react-query';
import { createQueryClient } from '@zona/session';
import { ToastsProvider } from '@zona/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { router } from './routes';

const root = document.getElementById('zona');
if (!root) throw new Error('The page has no #zona element');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <ToastsProvider>
        <RouterProvider router={router} />
      </ToastsProvider>
    </QueryClientProvider>
  </StrictMode>,
);
