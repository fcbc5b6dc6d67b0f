package org.marugoto.bench.search;

import java.util.List;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.AreaTree;
import org.marugoto.search.ResourceIndex;
import org.marugoto.search.SearchResult;

/** The product, as a caller uses it. */
final class MarugotoSearch implements Seeker {

    private ResourceIndex index = ResourceIndex.of(List.of(), AreaTree.NONE, City.DAY);

    @Override
    public void build(City city) {
        index = ResourceIndex.of(city.listings(), AreaTree.NONE, City.DAY);
    }

    SearchResult search(City.Query query, int most) {
        return index.search(query.request, most);
    }

    @Override
    public int[] top(City.Query query, int most) {
        List<ResourceId> ids = search(query, most).ids();
        int[] numbers = new int[ids.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(ids.get(i).value(), 1, 7, 10);
        }
        return numbers;
    }
}
