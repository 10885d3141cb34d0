import '@/components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '@/components/desk/error-boundary';
import { reasonOf } from '@/lib/db/attempt';
import { PanelPage } from './panel-page';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel: the page has no #root');
createRoot(root).render(
  <ErrorBoundary reasonOf={reasonOf}>
    <PanelPage />
  </ErrorBoundary>,
);
