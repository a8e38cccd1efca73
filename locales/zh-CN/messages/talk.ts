/** Plain replies and questions without a card, suggestions, and what the process itself says. */
import type { talk as english } from '../../en-US/messages/talk.ts';
import type { Translated } from '../../message-types.ts';

export const talk: Translated<typeof english, 'zh-CN'> = {
  'talk.thanks': '不客气！还有什么需要吗？',
  'talk.smalltalk': '我是 Upgrade Desk，你的订阅助手。请问是哪个客户？',
  'talk.smalltalkHere': '我是 Upgrade Desk，你的订阅助手。我们接着来：',
  'talk.notInList': '列表中没有这一项。请说出列表中的序号或名称：',
  'talk.targetNoted': '已记下：升级到 {{offer}}。',
  'talk.attachment': '我无法读取文件或图片。请用文字说明你的需求。',
  'talk.edited': '我只看新消息。如果要更改，请重新输入。',
  'talk.empty': '消息是空的。请问是哪个客户？',
  'talk.tooLong': '内容太长了。请用一两句话说明。',
  'talk.languageSet': '从现在起我用中文和你交流。',
  'talk.languageOffer': '我也可以用这种语言和你交流：{{language}}。需要吗？',
  'talk.languageWhich': '我支持以下语言：{{languages}}。你想使用哪一种？',
  'talk.notSignedIn': '你在这里没有用自己的帐户登录，无需退出。',
  'talk.nothingToCancel': '目前没有未完成的操作，无需取消。已提交的订单不受影响。',
  'talk.nothingAsked': '我刚才没有提问。请问是哪个客户？也可以输入“帮助”。',
  'talk.cancelled': '已取消。没有进行任何更改。',
  'talk.draftKept': '你准备好的订单已保留，可以随时继续。',
  'talk.whichCustomer': '请问是哪个客户？',
  'talk.whichSubscription': '请问是哪个订阅？',
  'talk.notUnderstood': '我没有理解，因此未做任何更改。',
  'talk.notANumber': '请用整数告诉我许可证数量，例如 25。',
  'talk.foreignClick': '此卡片属于其他人。没有进行任何更改。',
  'talk.noOrder': '我没有找到此编号的订单。',

  'chip.customers': '客户',
  'chip.help': '帮助',
  'chip.orders': '我的订单',
  'chip.cancel': '取消',
  'chip.back': '返回',

  'bot.apology': '抱歉，我这边出了问题。你准备好的订单已保留。如需帮助，请提供此编号：{{reference}}',
  'bot.busy': '现在非常繁忙。请稍后再试。',
  'bot.tooMany': '消息发送得太快了。请稍等片刻。',
  'bot.notAllowed': 'Upgrade Desk 尚未为你的组织设置。请联系你的管理员。',
  'bot.signIn': '请登录后继续。',
};
