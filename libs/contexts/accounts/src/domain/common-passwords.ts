/**
 * What people choose when a long password is asked for: words that carry no secret, whatever digits and signs stand around them. In
 * lower case; signs that stand for letters are read as those letters.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `password passwords passwd passwort passphrase mypassword yourpassword thepassword newpassword oldpassword passwordpassword
  admin adminadmin administrator administrators root rootroot system superuser supervisor operator manager guest user username
  test testtest testing demo demodemo default changeme changemenow letmein welcome welcomeback hello helloworld login signin
  secret secretsecret topsecret private security computer internet windows microsoft office google facebook linkedin iphone
  qwerty qwertyuiop qwertyuiopasdf asdfghjkl asdfghjklzxc zxcvbnm zxcvbnmasdf qazwsx qazwsxedc qazwsxedcrfv qweasd qweasdzxc
  abc abcd abcabc abcdef abcdefg aaa abcdefghijklmnopqrstuvwxyz iloveyou iloveu iloveyouforever loveyou ilove lovelove princess
  sunshine dragon monkey football baseball basketball superman batman pokemon starwars master trustno michael jordan jessica
  woaini woaiwojia woaiwoziji woainimen woaizhongguo wodemima mima mimamima mimashi zhongguo china beijing shanghai sichuan
  chengdu leshan jingyan renmin gongzuo danwei bangong caizheng caizhengju caizhengbu yusuan jixiao jixiaomubiao shenji
  kuaiji chuna zhengfu xianzhengfu gonganju renshe guanliyuan yonghu denglu nihao nihaoma woshishui woshi taobao alipay weixin wechat
  tencent huawei xiaomi baidu qq qqmima feiji aini ainiyiwannian aiwoziji laopo laogong baobao baobei zhangsan lisi wangwu
  spring summer autumn winter january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday correcthorsebatterystaple`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Along which fingers and minds run; forwards, backwards and round. */
export const RUNS: readonly string[] = [
  '0123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  '1q2w3e4r5t6y7u8i9o0p',
  '!@#$%^&*()',
];
