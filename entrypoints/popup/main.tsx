import '@/components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '@/components/desk/error-boundary';
import { reasonOf } from '@/lib/db/attempt';
import { PopupPage } from './popup-page';

const root = document.getElementById('root');
if (!root) throw new Error('popup: the page has no #root');
createRoot(root).render(
  <ErrorBoundary reasonOf={reasonOf}>
    <PopupPage />
  </ErrorBoundary>,
);
