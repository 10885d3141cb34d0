import '@/components/styles/pages.css';
import { createRoot } from 'react-dom/client';
import { DeskPage } from './desk-page';

const root = document.getElementById('root');
if (!root) throw new Error('desk: the page has no #root');
createRoot(root).render(<DeskPage />);
