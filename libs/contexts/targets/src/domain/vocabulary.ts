/** Level 2 by level 1: both vocabularies live at once, so an odd pair is a 提示, never refused (rules §2). */
const effects = ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '可持续发展指标'];
const costs = ['成本指标', '经济成本指标', '社会成本指标', '生态环境成本指标'];

export const levels: Readonly<Record<string, readonly string[]>> = {
  成本指标: costs,
  产出指标: ['数量指标', '质量指标', '时效指标', '成本指标'],
  效益指标: effects,
  满意度指标: ['服务对象满意度指标'],
};
