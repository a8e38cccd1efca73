/** Labels and buttons that stand on many cards. */
import type { common as english } from '../../en-US/messages/common.ts';
import type { Translated } from '../../message-types.ts';

export const common: Translated<typeof english, 'zh-CN'> = {
  'common.dateUnknown': '日期未知',
  'common.subscriptionId': '订阅 ID',
  'common.status': '状态',
  'common.reference': '订单编号',
  'common.time': '时间',
  'common.preparedBy': '准备人',
  'common.orderedBy': '下单人',
  'common.sentWith': '提交所用帐户',
  'credential.person': '下单人本人的帐户',
  'credential.partner': '合作伙伴的帐户',
  'common.licenses_other': '{{count, number}} 个许可证',
  'common.next': '下一页',
  'common.previous': '上一页',
  'common.page': '第 {{from, number}}–{{to, number}} 项，共 {{total, number}} 项',
  'common.pageOpen': '第 {{from, number}}–{{to, number}} 项',
  'common.help': '我能帮你做什么',
  'common.cancel': '取消',
  'common.openItem': '打开：{{name}}',
  'common.showSubscriptions': '查看订阅',
  'common.showHistory': '查看订单历史记录',
  'common.findAnother': '选择客户',
  'common.nothingChanged': '没有进行任何更改。',
  'common.textTooLong': '文本太长。',
  'common.inYourOwnWords': '你也可以直接输入你的需求。',
  'common.quoted': '“{{text}}”',
  'common.partnerCenterSays': '合作伙伴中心的原文：{{text}}',
  'common.partnerCenterCode': '合作伙伴中心的代码：{{code}}',
};
