import './nonce.js';
import './no-eval.js';
import 'antd/dist/reset.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Page } from './shell/page.js';

const root = document.getElementById('root');
if (!root) throw new Error('the page has a root');
createRoot(root).render(<Page />);
