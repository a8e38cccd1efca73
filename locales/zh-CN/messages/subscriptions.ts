/** A customer's subscriptions, and the details of one. */
import type { subscriptions as english } from '../../en-US/messages/subscriptions.ts';
import type { Translated } from '../../message-types.ts';

export const subscriptions: Translated<typeof english, 'zh-CN'> = {
  'subscriptions.count_other': '{{count, number}} 个订阅',
  'subscriptions.choose': '选择一个订阅，查看可用升级或添加许可证。',
  'subscriptions.none': '此客户没有通过你购买的订阅。',
  'subscriptions.noneNamed': '此客户没有这样的订阅。现有的订阅如下：',
  'subscriptions.addOn': '附加产品',
  'subscriptions.trial': '试用版',
  'details.eligible': '此订阅可以升级。',
  'details.notEligible': '此订阅目前不能升级。',
  'details.noTargets': '合作伙伴中心没有为此订阅提供升级。',
  'details.addOns': '此订阅的附加产品',
  'details.committedUntil': '期限截至',
  'details.targetOpen': '可以升级',
  'details.targetShut': '不能升级',
  'details.range': '{{minimum, number}} 到 {{maximum, number}} 个许可证',
  'details.why': '不能升级的原因和解决办法',
  'details.appliesTo': '升级到',
  'details.moreInTheWay_other': '还有 {{count, number}} 个订阅',
  'details.standsAgainst': '阻止升级到：{{offers}}',
  'details.whatHelps': '解决办法',
  'details.whoCan': '由谁处理',
  'details.rule': '规则',
  'details.seenBy': '由谁发现',
  'details.recheck': '重新检查',
  'details.addLicenses': '添加许可证',
  'details.explain': '向客户说明',
  'details.explainLanguage': '说明所用的语言',
  'details.requestAccess': '请求委派管理权限',
  'details.mayNotRequest': '可以请求委派管理权限的人员：{{roles}}。',
};
