/** Why an upgrade is refused, what lifts it, in whose hands that lies, and the rule behind it. */
import type { reasons as english } from '../../en-US/messages/reasons.ts';
import type { Translated } from '../../message-types.ts';

export const reasons: Translated<typeof english, 'zh-CN'> = {
  'short.subscription-not-active': '订阅不处于活动状态',
  'short.delegated-admin-missing': '缺少委派管理权限',
  'short.additional-services-held': '已拥有附加服务',
  'short.target-held': '已拥有新产品/服务',
  'short.add-ons-present': '有附加产品',
  'short.not-provisioned': '仍在设置中',
  'short.user-context-required': '需要登录',
  'short.billing-cycle-unsupported': '计费周期不符',
  'short.no-upgrade-path': '没有升级路径',
  'short.target-not-found': '找不到产品/服务',
  'short.granular-rights-missing': '权限不足',
  'short.other': '其他原因',

  'fact.subscription-not-active': '此订阅的状态：{{status}}。',
  'fact.delegated-admin-missing': '你目前没有此客户或此服务的委派管理权限。',
  'fact.additional-services-held': '以下订阅已包含这些附加服务：',
  'fact.target-held': '客户已经拥有：',
  'fact.boughtElsewhere': '你能看到的订阅都没有冲突，因此有冲突的订阅很可能是在其他地方购买的，你无法看到。',
  'fact.add-ons-present': '带有附加产品的订阅不能升级。',
  'fact.not-provisioned': '此订阅的订单仍在处理中。',
  'fact.user-context-required': '合作伙伴中心要求由已登录的用户进行此升级。',
  'fact.billing-cycle-unsupported': '新产品/服务不支持此计费周期：{{billingCycle}}。',
  'fact.no-upgrade-path': '合作伙伴中心没有此订阅的升级路径。',
  'fact.target-not-found': '合作伙伴中心的可用升级中没有此产品/服务。',
  'fact.granular-rights-missing': '客户授予你的权限不涵盖此升级。',
  'fact.other': '合作伙伴中心拒绝此升级，但没有进一步说明原因。',

  'remedy.reactivate': '请重新激活订阅，然后重新检查。',
  'remedy.request-delegated-admin': '请向客户请求委派管理权限。客户接受后，再重新检查。',
  'remedy.cancel-elsewhere-first': '请客户先取消在其他地方购买的订阅，然后重新检查。',
  'remedy.cancel-conflicting-first': '如果客户不再需要有冲突的订阅，请先取消它，然后重新检查。',
  'remedy.remove-add-ons': '请先取消此订阅的附加产品，然后重新检查。',
  'remedy.wait': '请等待订阅设置完成，然后重新检查。',
  'remedy.sign-in': '请用你自己的帐户登录，然后重新检查。',
  'remedy.renew-partner-access':
    '需要由管理员使用某位代理的帐户，重新授予 Upgrade Desk 对合作伙伴中心的访问权限。',
  'remedy.choose-another-target': '请选择其他产品/服务。',
  'remedy.choose-or-ask-about-cycle':
    '请选择支持此计费周期的其他产品/服务。如果都不支持，请咨询世纪互联支持人员能否更改此订阅的计费周期。',
  'remedy.order-anew': '此订阅已彻底终止。如果客户仍然需要，请在合作伙伴中心订购新的订阅。',
  'remedy.order-separately': '请在合作伙伴中心将客户需要的产品/服务作为新订阅订购。',
  'remedy.ask-21vianet': '请联系世纪互联支持人员，并提供代码。',
  'remedy.ask-for-granular-rights': '请客户授予你管理订阅和许可证的权限，然后重新检查。',

  'holder.you': '你',
  'holder.colleague': '具有其他角色的同事',
  'holder.customer': '客户',
  'holder.other-reseller': '其他经销商',
  'holder.21vianet': '世纪互联',

  'rule.active': '升级条件 1（共 4 个）',
  'rule.delegated-admin': '升级条件 2（共 4 个）',
  'rule.additional-services': '升级条件 3（共 4 个）',
  'rule.target-held': '升级条件 4（共 4 个）',
  'rule.partner-center': '合作伙伴中心的检查',

  'seen.partner-center': '合作伙伴中心',
  'seen.both': '合作伙伴中心和 Upgrade Desk',
  'seen.desk': 'Upgrade Desk（合作伙伴中心未列出此原因）',
};
