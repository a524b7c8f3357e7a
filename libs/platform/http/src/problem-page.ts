import { type Fault } from './problem.js';
import { type Asked, headerOf } from './wire.js';

/** Whether a browser goes there as to a page; what a page of ours asks for itself is none. */
export const isNavigation = (request: Asked): boolean => headerOf(request, 'sec-fetch-mode') === 'navigate';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (words: string): string => words.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A refusal for who came by a link or back from an identity provider: both sentences, and the way to the console. */
export const problemPage = ({ zh, en }: Fault['sentences']): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>绩效 Jixiao</title></head>
<body><main><h1>没有办成 Not done</h1><p>${text(zh)}</p><p lang="en">${text(en)}</p><p><a href="/">回到首页 To the first page</a></p></main></body>
</html>
`;
