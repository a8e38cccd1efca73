/** What is said only in Teams: in its dialogs, its message extension, and when signing in. */
import type { teams as english } from '../../en-US/messages/teams.ts';
import type { Translated } from '../../message-types.ts';

export const teams: Translated<typeof english, 'zh-CN'> = {
  'teams.addedBy': '由 {{name}} 添加。',
  'groupWelcome.channel':
    '在此频道中，我可以回答哪些产品/服务可以升级到什么、为什么有些不能升级，并帮助每个人处理其客户的订阅。',
  'groupWelcome.group':
    '在此群组中，我可以回答哪些产品/服务可以升级到什么、为什么有些不能升级，并帮助每个人处理其客户的订阅。',
  'groupWelcome.mention': '请 @Upgrade Desk 并提问，例如：',
  'groupWelcome.forAll': '所有人都能看到回答',
  'groupWelcome.forOne': '只有你能看到回答',
  'groupWelcome.private':
    '客户、订阅和订单只显示给提问者；其他人只能看到有一个请求。你的按钮只有你自己能用。',
  'groupWelcome.limits':
    '我只读取提及我的消息，也不会在这里主动发消息。结果和审批会发送到个人聊天，因此请把我也添加到个人聊天中。',
  'teams.linkTitle': 'Upgrade Desk 链接',
  'teams.linkText': '链接的内容只在 Upgrade Desk 中向有权查看的人显示。',
  'teams.searching': '仍在搜索：合作伙伴中心的响应比平时慢。请稍后再搜索一次。',
  'teams.moreComing': '还有更多结果',
  'teams.searchAgain': '请稍后再次搜索以查看。',
  'teams.tooLarge': '内容太多，一条消息放不下。请只询问其中一部分。',
  'teams.show': '显示给我',
  'teams.openWindow': '在窗口中打开',
  'teams.notThere': '相关内容已不存在。请从最新的卡片重新打开。',
  'teams.needsHttps': '只有 Upgrade Desk 具有公共地址时，才能打开此窗口。',
  'explainThis.title': '这条消息的含义',
  'explainThis.codes': '这条消息中的合作伙伴中心代码',
  'explainThis.wish': '消息中的请求',
  'explainThis.nothing': '在这条消息中，我没有找到合作伙伴中心的代码，也没有找到关于订阅的请求。',
  'explainThis.examples':
    '我能识别的代码包括 SubscriptionStatusNotActive、ConcurrencyConflicts 或“代码 4”等。',
  'explainThis.goOn': '要继续，请在个人聊天中把它发给我。',
  'explainThis.insert': '将说明添加到对话中',
  'feedback.title': '你的反馈',
  'feedback.label': '哪里做得好，哪里需要改进？',
  'feedback.send': '发送反馈',
  'signIn.text': '请登录，以便我知道你在这里可以做什么。',
  'signIn.button': '登录',
  'signIn.done': '{{name}}，你已登录。你的角色：{{role}}。',
  'signIn.failed': '登录未成功。你可以查看所有内容，但不能下单。要重试，请输入：{{words}}',
  'signIn.signedOut':
    '你已退出 Upgrade Desk；你在 Teams 中仍保持登录。你仍可以查看所有内容，但不能下单。要重新登录，请输入：{{words}}',
  'signIn.unavailable': '目前无法登录。你可以查看所有内容；请稍后再试。',
  'signIn.consented': '你可以关闭此窗口。请返回 Upgrade Desk 并重试。',
};
