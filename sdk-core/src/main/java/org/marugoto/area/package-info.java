/**
 * Areas (圏域) of a municipality in any number of overlapping schemes: wards, school districts, daily-life areas. They do
 * not form one tree.
 */
package org.marugoto.area;
