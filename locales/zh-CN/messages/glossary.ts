/** Partner Center’s own captions and sentences, word for word. */

import type { glossary as english } from '../../en-US/messages/glossary.ts';
import type { Translated } from '../../message-types.ts';

export const glossary: Translated<typeof english, 'zh-CN'> = {
  'glossary.upgradeNow': '立即升级',
  'glossary.subscriptions': '订阅',
  'glossary.details': '详细信息',
  'glossary.submit': '提交',
  'glossary.offer': '产品/服务',
  'glossary.possibleUpgrades': '可用升级',
  'glossary.numberOfLicenses': '许可证数量',
  'glossary.reseller': '经销商',
  'glossary.cloudSolutionProvider': '云解决方案提供商',
  'glossary.delegatedAdmin': '委派管理权限',
  'glossary.requestDelegatedAdmin': '请求委派管理权限',
  'glossary.multichannel': '多渠道',
  'glossary.partnerCenter': '由世纪互联运营的合作伙伴中心',
  'glossary.adminCenter': '由世纪互联运营的 Office 365 管理中心',
  'glossary.note': '注意',
  'condition.active': '订阅必须处于活动状态（而不是已暂停或已取消）。',
  'condition.delegated-admin': '你必须拥有此客户和此服务的委派管理权限。',
  'condition.additional-services': '客户不能已经拥有包含这些附加服务的订阅。',
  'condition.target-held': '客户不能已经拥有你要为其升级到的订阅。',
  'multichannel.sentence':
    '客户可能已从其他经销商或其他渠道购买了这些订阅或服务。除非客户先取消现有的订阅或服务，否则无法从你这里购买。有关详细信息，请参阅“多渠道”。',
  'note.text': '可能需要使用由世纪互联运营的 Office 365 管理中心来完成一些与升级相关的任务。',
};
