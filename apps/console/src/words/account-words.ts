import { both as w } from './language.js';

export const accountWords = {
  title: w('我的账号', 'My account'),
  password: w('修改密码', 'Change the password'),
  present: w('现在的密码', 'Present password'),
  fresh: w('新密码（至少 12 个字，可以是一句话）', 'New password (12 signs or more; a sentence will do)'),
  repeat: w('再输一遍新密码', 'New password once more'),
  differs: w('两遍不一样，请重新输入。', 'They are not the same: type them again.'),
  change: w('修改密码', 'Change'),
  changed: w('密码已修改，其他登录已全部结束。', 'The password is changed, all other sessions are ended.'),
  mustTitle: w('请先修改密码', 'Change your password first'),
  must: w(
    '现在的密码是别人设的，只有您知道的密码才能代表您签署。修改后即可使用其他功能。',
    'This password was chosen by somebody else; only one that you alone know may sign for you. Everything else is open after it.',
  ),
  sessions: w('我的登录', 'My sessions'),
  device: w('设备', 'Device'),
  by: w('登录方式', 'How'),
  from: w('从哪里', 'From where'),
  begun: w('开始', 'Begun'),
  seen: w('最近使用', 'Last used'),
  ends: w('最迟结束', 'Ends at the latest'),
  thisOne: w('本次登录', 'This one'),
  end: w('结束', 'End'),
  endAsked: w('结束这个登录？那里要重新登录。', 'End this session? Whoever uses it has to sign in again.'),
  endAll: w('在所有地方退出', 'Sign out everywhere'),
  endAllAsked: w(
    '结束您的全部登录，包括这里？每一处都要重新登录。',
    'End all your sessions, here as well? You have to sign in again everywhere.',
  ),
  browser: w('浏览器', 'Browser'),
  program: w('程序', 'Program'),
  language: w('界面语言', 'Language'),
  letIn: w('确认设备登录', 'Let a device in'),
};

export const waysWords: Readonly<Record<string, ReturnType<typeof w> | undefined>> = {
  password: w('密码', 'Password'),
  oidc: w('统一身份认证', 'Identity provider'),
  device: w('设备代码', 'Device code'),
  demo: w('示范', 'Demo'),
  'first-code': w('一次性代码', 'One-time code'),
};

export const deviceWords = {
  title: w('确认设备登录', 'Let a device in'),
  how: w(
    '命令行或其他程序登录时会显示一个代码。只确认您自己刚刚发起的登录：确认后，那台设备就能以您的身份办事。',
    'A command line that signs in shows a code. Let in only what you yourself have just started: that device then acts as you.',
  ),
  code: w('设备上显示的代码', 'The code that the device shows'),
  look: w('看看是哪台设备', 'Show what asks'),
  asked: w('请求来自网络地址：', 'It asks from the address: '),
  until: w('代码有效到：', 'The code is good until: '),
  as: w('确认后以此身份登录：', 'It would be signed in as: '),
  letIn: w('确认，让它登录', 'Let it in'),
  deny: w('不是我，拒绝', 'It is not mine: deny'),
  done: w('已确认。请回到那台设备上继续。', 'It is let in: go on at the device.'),
  denied: w('已拒绝。那台设备没有登录。', 'It is denied: the device is not signed in.'),
  another: w('再确认一台', 'Another one'),
};

export const firstWords = {
  title: w('第一位管理员', 'First administrator'),
  how: w(
    '空的系统启动时，服务器上打印一个一次性代码；之后可在服务器上用 jixiao accounts recover 取得。凭它登记您本人、您的单位和账号。',
    'An empty installation prints a one-time code on the machine; later, jixiao accounts recover prints one. By it you, your unit and your account are registered.',
  ),
  code: w('一次性代码', 'One-time code'),
  name: w('姓名', 'Name'),
  personId: w('人员编号', 'Person id'),
  loginName: w('登录名', 'Login name'),
  unitCode: w('单位代码（如 101）', 'Unit code (like 101)'),
  unitName: w('单位名称', 'Name of the unit'),
  startsOn: w('单位自何日起', 'The unit exists since'),
  submit: w('成为管理员并登录', 'Become administrator and sign in'),
  back: w('回到登录', 'Back to signing in'),
};
