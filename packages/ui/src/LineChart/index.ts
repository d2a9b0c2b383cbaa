import './LineChart.css'

export { LineChart, type LineChartProps, type PointDeSerie, type Serie } from './LineChart.tsx'
