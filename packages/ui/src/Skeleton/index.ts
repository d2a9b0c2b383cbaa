import './Skeleton.css'

export { Skeleton, type SkeletonProps } from './Skeleton.tsx'
