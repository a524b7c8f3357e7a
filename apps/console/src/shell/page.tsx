import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import en from 'antd/locale/en_US';
import zh from 'antd/locale/zh_CN';
import { type JSX, useEffect, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { nonce } from '../nonce.js';
import { isRefusal } from '../api/problem.js';
import { keepLanguage, keptLanguage, type Language, LanguageContext } from '../words/language.js';
import { Routed } from './routed.js';

const client = new QueryClient({
  // A refusal stays one; who does not answer is asked again.
  defaultOptions: { queries: { retry: (count, error) => count < 2 && !isRefusal(error), staleTime: 5000 } },
});

// Axe asks for 4.5:1; antd's own grey, blue, red and what tags are written in have less.
const blue = '#0958d9';
const theme = {
  token: {
    ...{ colorPrimary: blue, colorInfo: blue, colorLink: blue, colorError: '#cf1322', colorWarning: '#ad4e00' },
    ...{
      gold: '#ad6800',
      orange: '#ad4e00',
      green: '#237804',
      lime: '#3f6600',
      cyan: '#006d75',
      volcano: '#ad2102',
    },
    ...{ colorTextDescription: '#4e5969', colorTextPlaceholder: '#646a73', fontSize: 14 },
  },
  components: { Descriptions: { labelColor: '#4e5969' } },
};

/** Everything, in the language that was chosen here. */
export function Page(): JSX.Element {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    keepLanguage(language);
  }, [language]);
  return (
    <LanguageContext value={language}>
      <ConfigProvider
        csp={{ nonce }}
        locale={language === 'zh' ? zh : en}
        theme={theme}
        button={{ autoInsertSpace: false }}
      >
        <QueryClientProvider client={client}>
          <App>
            <BrowserRouter>
              <Routed switchLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')} />
            </BrowserRouter>
          </App>
        </QueryClientProvider>
      </ConfigProvider>
    </LanguageContext>
  );
}
