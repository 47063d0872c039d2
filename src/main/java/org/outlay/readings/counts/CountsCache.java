package org.outlay.readings.counts;

import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps counts in memory; each of these has few keys. */
@Configuration(proxyBeanMethods = false)
@EnableCaching
class CountsCache {

	@Bean
	CacheManager overviewCaches() {
		return new ConcurrentMapCacheManager("holdings", "freshness", "beginnings", "claims-by", "units", "years",
				"subjects-of", "in-use");
	}

}
