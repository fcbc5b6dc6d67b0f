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
    public List<ResourceId> top(City.Query query, int most) {
        return search(query, most).ids();
    }

    @Override
    public int[] numbers(Object top) {
        return ((List<?>) top)
                .stream()
                        .mapToInt(id -> Integer.parseInt(((ResourceId) id).value(), 1, 7, 10))
                        .toArray();
    }
}
