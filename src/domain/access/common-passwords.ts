/**
 * What is left of the passwords that everybody tries first, once digits and signs at both ends and the usual substitutes (@ for a, 0 for o) are taken away.
 * Short on purpose: of the long lists, twelve characters of three kinds already rule out nearly all.
 */
export const commonStems: readonly string[] = [
  ...['password', 'passw', 'passwd', 'mima', 'admin', 'administrator', 'adminadmin', 'root', 'rootroot', 'test', 'testtest', 'guest', 'user', 'manager', 'system', 'default'],
  ...['qwerty', 'qwertyuiop', 'qwert', 'asdfgh', 'asdfghjkl', 'asdf', 'zxcvbn', 'zxcvbnm', 'qazwsx', 'qazwsxedc', 'qwerasdf', 'qweasdzxc', 'abcdef', 'abcdefg', 'abcdefgh', 'abcabc', 'abc', 'aaa'],
  ...['letmein', 'welcome', 'changeme', 'changeit', 'iloveyou', 'dragon', 'monkey', 'sunshine', 'princess', 'football', 'baseball', 'master', 'shadow', 'superman', 'trustno', 'secret', 'hello', 'helloworld'],
  ...['woaini', 'woaiwojia', 'woaizhongguo', 'zhongguo', 'beijing', 'shanghai', 'qingdao', 'nihao', 'wangwang', 'huawei', 'alibaba', 'taobao', 'weixin', 'wechat'],
  ...['duban', 'dubandemo', 'anquan', 'anquanshengchan', 'yingji', 'yingjiguanli', 'anjian', 'yinhuan', 'guapai', 'guapaiduban', 'safety'],
];
