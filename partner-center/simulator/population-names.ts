/** Words that invented customers' names are put together from, each list with the label its domain gets. */
export const latin = {
  first:
    'Alder,Amber,Aurora,Birch,Cedar,Cobalt,Coral,Delta,Ember,Falcon,Garnet,Harbor,Indigo,Juniper,Kestrel,Lakeside,Maple,Meridian,Northern,Olive,Pacific,Quartz,Raven,Sable,Silver,Summit,Tidal,Umber,Velvet,Willow,Yarrow,Zenith'.split(
      ',',
    ),
  second:
    'Analytics,Bakery,Capital,Ceramics,Clinic,Design,Energy,Foods,Freight,Gardens,Hotels,Imports,Labs,Logistics,Media,Mills,Motors,Optics,Outfitters,Partners,Pharma,Robotics,Schools,Shipping,Software,Steel,Studios,Supply,Textiles,Timber,Toys,Travel'.split(
      ',',
    ),
} as const;

export const chinese = {
  first: [
    ['蓝天', 'lantian'],
    ['远东', 'yuandong'],
    ['金桥', 'jinqiao'],
    ['海星', 'haixing'],
    ['明月', 'mingyue'],
    ['长青', 'changqing'],
    ['东方', 'dongfang'],
    ['青山', 'qingshan'],
    ['白云', 'baiyun'],
    ['飞鸟', 'feiniao'],
    ['新港', 'xingang'],
    ['朝阳', 'zhaoyang'],
    ['竹林', 'zhulin'],
    ['银河', 'yinhe'],
    ['南山', 'nanshan'],
    ['星火', 'xinghuo'],
  ],
  second: [
    ['贸易', 'maoyi'],
    ['物流', 'wuliu'],
    ['科技', 'keji'],
    ['食品', 'shipin'],
    ['医药', 'yiyao'],
    ['教育', 'jiaoyu'],
    ['建材', 'jiancai'],
    ['纺织', 'fangzhi'],
    ['能源', 'nengyuan'],
    ['传媒', 'chuanmei'],
    ['设计', 'sheji'],
    ['电子', 'dianzi'],
  ],
} as const;

export const cyrillic = {
  first: [
    ['Север', 'sever'],
    ['Восток', 'vostok'],
    ['Полюс', 'polyus'],
    ['Вектор', 'vektor'],
    ['Рубин', 'rubin'],
    ['Заря', 'zarya'],
    ['Орион', 'orion'],
    ['Родник', 'rodnik'],
  ],
  second: [
    ['Логистика', 'logistika'],
    ['Сервис', 'servis'],
    ['Медиа', 'media'],
    ['Строй', 'stroy'],
    ['Торг', 'torg'],
    ['Пласт', 'plast'],
  ],
} as const;
